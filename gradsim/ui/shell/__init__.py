"""The shell: starts Qt, and puts the parts together into windows."""
