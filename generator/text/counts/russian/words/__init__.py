"""Russian words: their forms, sentences, numbers, and the outcomes that they give."""
