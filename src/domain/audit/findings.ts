// What verifying the audit may find, and each finding as a sentence for the person who has to act on it.

/** One thing that is not as it was sealed. `entries` names entries as ranges in words. */
export type Finding =
  | { readonly kind: 'entry-altered' | 'entry-removed'; readonly entry: number; readonly seal: number }
  | { readonly kind: 'entry-inserted'; readonly entry: number }
  | { readonly kind: 'seal-altered'; readonly seal: number }
  | { readonly kind: 'batch-altered' | 'batch-or-previous-altered'; readonly seal: number; readonly entries: string }
  | { readonly kind: 'seal-missing'; readonly seal: number }
  | { readonly kind: 'entries-unlisted'; readonly seal: number; readonly entries: string }
  | { readonly kind: 'seals-unheld'; readonly from: number; readonly to: number; readonly because: number }
  | { readonly kind: 'seal-only-outside'; readonly seal: number; readonly root: string }

/** The finding in plain words. */
export function sentenceOf(finding: Finding): string {
  switch (finding.kind) {
    case 'entry-altered':
      return `Entry ${finding.entry} was altered after seal ${finding.seal}.`
    case 'entry-removed':
      return `Entry ${finding.entry} was removed after seal ${finding.seal}.`
    case 'entry-inserted':
      return `Entry ${finding.entry} was inserted: it is dated before a seal that does not list it.`
    case 'seal-altered':
      return `Seal ${finding.seal} was itself altered; the entries that it sealed could still be checked.`
    case 'batch-altered':
      return `Seal ${finding.seal} was itself altered, and cannot say which of its entries are true: ${finding.entries}.`
    case 'batch-or-previous-altered':
      return (
        `Seal ${finding.seal} does not follow from seal ${finding.seal - 1}: one of the two was altered. ` +
        `Doubtful entries: ${finding.entries}.`
      )
    case 'seal-missing':
      return `Seal ${finding.seal} was removed.`
    case 'entries-unlisted':
      return `No seal lists these entries, and seal ${finding.seal} is not as it was: ${finding.entries}.`
    case 'seals-unheld':
      return `Seals ${finding.from} to ${finding.to} are held by no root from outside, because of seal ${finding.because}.`
    case 'seal-only-outside':
      return `The file of roots has seal ${finding.seal} with root ${finding.root}, which the database does not have.`
  }
}
