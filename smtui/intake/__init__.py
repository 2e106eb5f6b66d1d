"""Files and streams into text."""
