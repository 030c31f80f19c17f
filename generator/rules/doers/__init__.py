"""Rules on who does what to whom, and in which order, in texts and quotations."""
