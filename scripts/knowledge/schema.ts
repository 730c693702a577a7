import { writeSchemas } from './json-schema';

writeSchemas();
