// Makes every folder under facts/, the same bytes on every run. In the folder of the example: dotnet run --project maker
using WorldFacts;

FactsMaker.Make(sources: "sources", facts: "facts");
