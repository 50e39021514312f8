/** Reads a file in its own thread, so that the page stays responsive and reading can be stopped. */
import { expose } from "comlink";
import { reader } from "./reader";

expose(reader());
