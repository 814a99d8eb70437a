// Sign-in's public face: passwords, the second factor, how failures slow strangers, and how long a session lasts.
export * from './held-form.ts'
export * from './password.ts'
export * from './second-factor.ts'
export * from './session.ts'
export * from './slow-down.ts'
