"""Reading a log that SQLite gives up on: page by page, what still makes sense."""
