import { NuqsAdapter } from "nuqs/adapters/react";

/** Everything that reads or writes the address must be inside of it. */
export const AddressProvider = NuqsAdapter;
