import fs from 'node:fs';
import path from 'node:path';
import { Failure } from '../setup/failure.mjs';
import { inRoot } from '../setup/root.mjs';

/** The marker that stands in the module which draws instances with their keys: wherever it goes, keys may go. */
function plantedMarker() {
  const source = fs.readFileSync(inRoot('lib/course/key-marker.ts'), 'utf8');
  const marker = /keyMarker = '([^']+)'/.exec(source)?.[1];
  if (!marker) throw new Failure('lib/course/key-marker.ts no longer exports keyMarker as a literal.');
  return marker;
}

const filesIn = (folder) =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

/** Throws when answer keys can reach the browser: the marker is in a client chunk or a prerendered page. */
export function searchClientChunks(buildFolder) {
  const marker = plantedMarker();
  const sent = [
    ...filesIn(path.join(buildFolder, 'static')),
    ...filesIn(path.join(buildFolder, 'server/app')).filter((file) => /\.(html|rsc|body)$/.test(file)),
  ];
  if (sent.length === 0) throw new Failure('The build has no client chunks to search.');
  const leaks = sent.filter((file) => fs.readFileSync(file).includes(marker));
  if (leaks.length > 0) throw new Failure(`Answer keys reach the browser in: ${leaks.join(', ')}`);
  // A search that finds nothing anywhere would prove nothing.
  const server = filesIn(path.join(buildFolder, 'server')).filter((file) => file.endsWith('.js'));
  if (!server.some((file) => fs.readFileSync(file).includes(marker))) {
    throw new Failure('The planted marker is in no server file: the search of the client chunks proves nothing.');
  }
}
