// npm start: everything a fresh clone needs, then the server. Nothing here imports a package before it is installed.
import { launch } from './setup/launch.mjs';

await launch();
