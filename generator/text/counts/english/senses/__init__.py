"""The senses of words that tell an outcome only beside other words.

Takes a verb, noun or place in its sentence and gives its measure: "taken" by police is
detained, by rebels abducted, and by ambulance treated. Builds on `words`.
"""
