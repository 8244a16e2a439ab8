"""What is kept from one day to the next: the settings, and the log of what was done."""
