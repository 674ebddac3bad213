import { startPortal } from './server';

// Run by `npm start`, which reads the one line that this prints: the port.
const portal = await startPortal(Number(process.argv[2] ?? 0));
console.log(JSON.stringify({ port: portal.port }));
