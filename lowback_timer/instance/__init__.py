"""One window on each folder of data: whoever is started second asks the first, and ends."""
