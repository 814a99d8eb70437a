// The protocol's public face: case files, rules, and what they raise.
export * from './case-file.ts'
export { dutiesOf, type Evaluation, evaluate, flagsOf, type Obligation, type Raised, raisedAt } from './evaluate.ts'
export { knownAt } from './known-at.ts'
export * from './obligation.ts'
export { type ReadCaseFile, readCaseFile } from './read-case-file.ts'
export { ruleOf, rules } from './registry.ts'
export type { Citation, Reading, Rule, RuleVersion } from './rule.ts'
