"""How a text of ours is compared with the quotations that it rests on."""
