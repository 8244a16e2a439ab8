"""What was done with other programs: a module for each of their forms."""
