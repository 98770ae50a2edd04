"""What the Data Package standard says of descriptors, in both of its versions."""
