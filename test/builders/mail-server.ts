// A mail server on this machine that takes what it is sent and keeps it: for tests of mail that really leaves the process.
import { createServer, type Socket } from 'node:net'

/** One e-mail as it arrived. */
export type Arrived = { readonly to: string; readonly data: string }

/** A server that listens, and what has arrived at it. `refuses` are addresses that it will not take. */
export type MailServer = { readonly address: string; readonly arrived: Arrived[]; close(): Promise<void> }

function converse(socket: Socket, arrived: Arrived[], refuses: readonly string[]): void {
  let [left, to, data] = ['', '', null as string | null]
  const say = (line: string) => void socket.write(`${line}\r\n`)
  const heard = (line: string) => {
    if (data !== null && line !== '.') data += `${line}\n`
    else if (data !== null) {
      arrived.push({ to, data })
      data = null
      say('250 taken')
    } else if (/^EHLO|^HELO/i.test(line)) say('250 example.org')
    else if (/^RCPT/i.test(line)) {
      to = /<([^>]*)>/.exec(line)?.[1] ?? ''
      say(refuses.includes(to) ? '550 nobody of that name here' : '250 go on')
    } else if (/^DATA/i.test(line)) {
      data = ''
      say('354 go on')
    } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n')
    else say('250 go on')
  }
  say('220 example.org')
  socket.on('error', () => {})
  socket.on('data', chunk => {
    const lines = `${left}${chunk.toString('utf8')}`.split('\r\n')
    left = lines.pop() ?? ''
    for (const line of lines) heard(line)
  })
}

/** Starts one on a free port of this machine. */
export async function startMailServer(refuses: readonly string[] = []): Promise<MailServer> {
  const arrived: Arrived[] = []
  const server = createServer(socket => converse(socket, arrived, refuses))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  const port = typeof at === 'object' && at !== null ? at.port : 0
  const close = () => new Promise<void>(resolve => server.close(() => resolve()))
  return { address: `smtp://127.0.0.1:${port}`, arrived, close }
}
