"""Numbers of people in a sentence, with what qualifies them and whom they count."""
