"""Russian words: their forms, sentences, numbers, and what they say happened."""
