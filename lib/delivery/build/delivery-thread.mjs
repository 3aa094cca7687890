import { parentPort, workerData } from "node:worker_threads";
import { tsImport } from "tsx/esm/api";

// A thread begins as plain JavaScript, and knows nothing of how its process reads TypeScript.
const { handOver } = await tsImport("./hand-over.ts", import.meta.url);

parentPort.postMessage(workerData.map(handOver));
