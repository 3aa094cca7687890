import { tsImport } from "tsx/esm/api";

// Next loads an adapter as plain JavaScript.
const { adapter } = await tsImport("./next-adapter.ts", import.meta.url);

export default adapter;
