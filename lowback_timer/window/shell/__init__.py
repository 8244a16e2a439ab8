"""The window itself: what stands around every page."""
