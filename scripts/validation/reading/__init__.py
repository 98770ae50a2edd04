"""Files as they are read: descriptors, resources, settings, words."""
