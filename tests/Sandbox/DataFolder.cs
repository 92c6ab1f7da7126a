namespace OutlookFollowUp.Sandbox;

/// <summary>Where the database lies. A folder that nobody named is taken away again at the end.</summary>
internal sealed class DataFolder(string path, bool scratch) : IDisposable
{
    public string Database => Path.Combine(path, "follow-up.db");

    public static DataFolder Of(SandboxOptions options)
    {
        if (options.DataFolder is { } named)
        {
            return new DataFolder(Directory.CreateDirectory(named).FullName, scratch: false);
        }

        return new DataFolder(Directory.CreateTempSubdirectory("outlook-follow-up-").FullName, scratch: true);
    }

    public void Dispose()
    {
        if (!scratch)
        {
            return;
        }

        try
        {
            Directory.Delete(path, recursive: true);
        }
        catch (IOException)
        {
            // A virus scanner may hold a file a moment longer; the system clears its temporary folder by itself.
        }
    }
}
