// npm run dev: as npm start, with hot reload in place of the production build.
import { launch } from './setup/launch.mjs';

await launch({ dev: true });
