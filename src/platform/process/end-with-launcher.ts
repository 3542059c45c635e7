/**
 * Loaded before the program by `hane.js`, which may be killed without being able to pass that on: when its channel closes, this
 * process asks itself to stop in the ordinary way.
 */
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel.unref()
}
