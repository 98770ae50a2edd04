"""What has changed in the tables of a project since a commit, cell by cell as they are written."""
