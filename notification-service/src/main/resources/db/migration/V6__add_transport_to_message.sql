-- What took the message when it was sent, such as graph or smtp.
ALTER TABLE message ADD COLUMN transport text;
