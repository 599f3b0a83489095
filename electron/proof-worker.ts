/**
 * The thread that reads one document back: a program of its own inside the vault process or the command line, so that it
 * can be ended in the middle of its work. It is given the bytes, answers once and touches no file.
 */
import './app/older-runtime.ts';
import { parentPort, workerData } from 'node:worker_threads';
import { readDocument } from './proof/read-document.ts';

// The PDF reader could load what a file refers to if it were told from where; without these it cannot even try.
for (const way of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource']) Reflect.deleteProperty(globalThis, way);

void readDocument(workerData as Uint8Array).then((read) => parentPort?.postMessage(read));
