// Starts, and ends: what every .NET program pays.
return 0;
