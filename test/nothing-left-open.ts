// Runs with every test run: a test that leaves a timer, a socket or a process open would keep the runner from ending.
// Ending it by force would hide the fault, so the run fails and says what was left.
import { after } from 'node:test'

const patience = 10_000

after(() => {
  const tell = () => {
    console.error(`A test left open: ${process.getActiveResourcesInfo().join(', ')}`)
    process.exit(1)
  }
  setTimeout(tell, patience).unref()
})
