/** `npm run knowledge:new person "Anna Arden"`: makes a file to fill in. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { knowledgeFolder } from './read';
import { idOf, kinds, type NewKind, template } from './template';

const folders: Record<NewKind, string> = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  event: 'events',
  claim: 'claims',
};

const [kind, name] = process.argv.slice(2);
const known = kinds.find(one => one === kind);
const id = idOf(name ?? '');
const file = known && `${folders[known]}/${id}.yaml`;

if (!file || !id) {
  console.error(
    `Say what to make and its name, such as: npm run knowledge:new person "Anna Arden" (${kinds.join(', ')}).`,
  );
  process.exitCode = 1;
} else if (existsSync(join(knowledgeFolder, file))) {
  console.error(`assets/knowledge/${file} is there already; edit it, or choose another name.`);
  process.exitCode = 1;
} else {
  writeFileSync(join(knowledgeFolder, file), template(known, name!, new Date().toISOString().slice(0, 7)));
  console.log(`Fill in assets/knowledge/${file}, then run npm run knowledge:check.`);
}
