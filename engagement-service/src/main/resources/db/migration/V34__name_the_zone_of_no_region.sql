-- What had no region was kept as "Z", which is not the name of one; UTC is.
update engagement set zone = 'UTC' where zone = 'Z';
