"""What goes out of the program and comes in: histories, and plans for calendars."""
