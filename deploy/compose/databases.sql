-- Each service has a database of its own; heatmap's is made by the image itself.
CREATE DATABASE notification;
CREATE DATABASE gateway;
CREATE DATABASE registry;
