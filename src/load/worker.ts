/** Reads a file in a thread of its own, so that the page can be used meanwhile and the reading be stopped. */
import { expose } from "comlink";
import { reader } from "./reader";

expose(reader);
