// Writes migrations/schema.sql: what the migrations produce, so that a review shows each change of the schema itself.
import { writeFileSync } from 'node:fs'
import { schemaText } from './schema-text.ts'

writeFileSync(new URL('../migrations/schema.sql', import.meta.url), await schemaText())
