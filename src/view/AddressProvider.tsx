import { NuqsAdapter } from "nuqs/adapters/react";

/** Everything that reads or writes the address stands under it. */
export const AddressProvider = NuqsAdapter;
