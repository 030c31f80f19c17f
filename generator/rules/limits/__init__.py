"""What a quotation limits, and a text of ours must not tell without its limit."""
