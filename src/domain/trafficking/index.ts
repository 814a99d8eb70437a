// Trafficking: referrals to the National Referral Mechanism, and the sheet that prepares one.
export * from './referral.ts'
export * from './sheet.ts'
