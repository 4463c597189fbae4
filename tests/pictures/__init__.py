"""Pictures of our cards, drawn by Microsoft's own library in a browser. No part of the suite."""
