"""What the prose of a block is made of: its sentences and its direct speech."""
