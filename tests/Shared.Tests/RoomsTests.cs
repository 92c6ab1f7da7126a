using OutlookFollowUp.Shared.Tests.Rooms;

namespace OutlookFollowUp.Shared.Tests;

/// <summary>Holds the walls of the house: which rooms there are and who may know whom.</summary>
public sealed class RoomsTests
{
    private static readonly HashSet<string> Files = [.. SourceFile.All.Select(file => file.Path)];

    [Test]
    public void Every_folder_with_source_is_a_room()
    {
        var strangers = SourceFile.All.Select(file => file.Room).Distinct().Where(room => !FloorPlan.Rooms.ContainsKey(room));
        Assert.That(strangers, Is.Empty);
    }

    [Test]
    public void No_folder_is_a_bin()
    {
        var bins = from folder in new[] { "Shared", "Api", "AddIn/src", "tests" }
                   from file in SourceFile.Under(folder, ".cs", ".ts", ".tsx")
                   from part in file.Room.Split('/')
                   where FloorPlan.Bins.Contains(part)
                   select file.Path;
        Assert.That(bins, Is.Empty);
    }

    [Test]
    public void The_namespace_is_the_folder()
    {
        var strangers = SourceFile.All.Where(file => !file.Text.Contains($"namespace {Namespace(file.Room)};", StringComparison.Ordinal));
        Assert.That(strangers, Is.Empty);
    }

    [Test]
    public void A_room_names_only_the_rooms_it_may_know()
    {
        var breaches = from file in SourceFile.All
                       from name in file.Names().Concat(file.Usings())
                       let room = RoomOf(file.Room, name)
                       where room is not null && room != file.Room && !FloorPlan.Rooms[file.Room].Contains(room)
                       select $"{file.Path} names {name}";
        Assert.That(breaches.Distinct(), Is.Empty);
    }

    [Test]
    public void No_walk_through_the_rooms_comes_back_to_its_start()
    {
        // A house and the rooms inside it may know each other: its own files put the rooms together, and hold what they share.
        var left = FloorPlan.Rooms.ToDictionary(room => room.Key, room => room.Value.Where(known => known != room.Key && !IsInside(known, room.Key) && !IsInside(room.Key, known)).ToHashSet());
        while (left.FirstOrDefault(room => room.Value.Count == 0).Key is { } end)
        {
            left.Remove(end);
            foreach (var known in left.Values)
            {
                known.Remove(end);
            }
        }

        Assert.That(left.Keys, Is.Empty);
    }

    [Test]
    public void The_outside_is_named_only_where_it_is_known()
    {
        var breaches = from file in SourceFile.All
                       from name in file.Names().Concat(file.Usings())
                       from outside in FloorPlan.Outside
                       where (name == outside.Key || name.StartsWith($"{outside.Key}.", StringComparison.Ordinal)) && !outside.Value.Contains(file.Room)
                       select $"{file.Path} names {name}";
        Assert.That(breaches.Distinct(), Is.Empty);
    }

    [Test]
    public void Only_the_outlook_room_says_Office_and_only_the_api_room_says_fetch()
    {
        var breaches = from file in SourceFile.Under("AddIn/src", ".ts", ".tsx")
                       where !file.Path.EndsWith(".test.ts", StringComparison.Ordinal) && !file.Path.EndsWith(".test.tsx", StringComparison.Ordinal)
                       from line in file.Text.Split('\n')
                       where (line.Contains("Office.", StringComparison.Ordinal) && !file.Room.StartsWith("AddIn/src/outlook", StringComparison.Ordinal))
                           || (line.Contains(" fetch(", StringComparison.Ordinal) && !file.Room.StartsWith("AddIn/src/api", StringComparison.Ordinal))
                       where !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && !line.TrimStart().StartsWith('*')
                       select $"{file.Path}: {line.Trim()}";
        Assert.That(breaches, Is.Empty);
    }

    [Test]
    public void Nothing_that_ships_knows_the_sandbox()
    {
        var breaches = SourceFile.All.Concat(SourceFile.Under("Shared", ".csproj")).Concat(SourceFile.Under("Api", ".csproj", ".json")).Concat(SourceFile.Under("AddIn/src", ".ts", ".tsx"))
            .Where(file => file.Text.Contains("sandbox", StringComparison.OrdinalIgnoreCase));
        Assert.That(breaches, Is.Empty);
    }

    // Shared is one pure library: its rooms stand right under the product's name.
    private static string Namespace(string room) =>
        "OutlookFollowUp." + (room.StartsWith("Shared/", StringComparison.Ordinal) ? room["Shared/".Length..] : room).Replace('/', '.');

    // The deepest room whose namespace begins the name, written out or as seen from inside OutlookFollowUp.
    private static string? RoomOf(string here, string name)
    {
        var candidates = from room in FloorPlan.Rooms.Keys
                         let space = Namespace(room)
                         where Begins(name, space) || (room != "Api" && Begins($"OutlookFollowUp.{name}", space) && !here.StartsWith(room, StringComparison.Ordinal)) || NamesNextDoor(here, name, room)
                         orderby space.Length descending
                         select room;
        return candidates.FirstOrDefault();
    }

    // "Acts.Address", said anywhere inside Understanding: a file of that name in the room beside. A property may be called like a room.
    private static bool NamesNextDoor(string here, string name, string room)
    {
        var parts = name.Split('.');
        return Enumerable.Range(1, parts.Length - 1).Any(deep =>
            room.EndsWith($"/{string.Join('/', parts[..deep])}", StringComparison.Ordinal)
            && here.StartsWith(room[..^parts[..deep].Sum(part => part.Length + 1)], StringComparison.Ordinal)
            && Files.Contains($"{room}/{parts[deep]}.cs"));
    }

    private static bool IsInside(string room, string house) => room.StartsWith($"{house}/", StringComparison.Ordinal);

    private static bool Begins(string name, string space) => name == space || name.StartsWith($"{space}.", StringComparison.Ordinal);
}
