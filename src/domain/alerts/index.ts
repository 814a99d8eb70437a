// Markers about a child, and alerts to other authorities.
export * from './alert.ts'
export * from './form-markers.ts'
export * from './markers.ts'
