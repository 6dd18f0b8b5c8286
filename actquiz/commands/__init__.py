"""One module a command: takes plain values, returns an exit code."""
