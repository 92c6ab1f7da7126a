namespace OutlookFollowUp.Understanding.People;

/// <summary>Mail houses where anybody has an address: behind them stands a person, not a firm.</summary>
internal static class PublicMail
{
    private static readonly HashSet<string> Houses = new(StringComparer.OrdinalIgnoreCase)
    {
        "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "hotmail.co.uk", "hotmail.de", "hotmail.fr", "hotmail.it", "hotmail.es", "live.com", "live.co.uk", "live.nl", "live.fr", "msn.com",
        "outlook.de", "outlook.fr", "outlook.es", "outlook.pt", "outlook.com.br", "yahoo.com", "yahoo.co.uk", "yahoo.de", "yahoo.fr", "yahoo.es", "yahoo.it", "yahoo.co.in", "yahoo.co.jp", "yahoo.com.au",
        "yahoo.com.br", "ymail.com", "rocketmail.com", "icloud.com", "me.com", "mac.com", "aol.com", "proton.me", "protonmail.com", "pm.me", "gmx.de", "gmx.net", "gmx.com", "gmx.at", "gmx.ch", "web.de",
        "t-online.de", "freenet.de", "arcor.de", "mail.de", "posteo.de", "mailbox.org", "orange.fr", "wanadoo.fr", "free.fr", "laposte.net", "sfr.fr", "bbox.fr", "neuf.fr", "libero.it", "virgilio.it",
        "tin.it", "alice.it", "terra.com.br", "uol.com.br", "bol.com.br", "sapo.pt", "telefonica.net", "ziggo.nl", "kpnmail.nl", "xs4all.nl", "planet.nl", "hetnet.nl", "home.nl", "telenet.be", "skynet.be",
        "bluewin.ch", "hispeed.ch", "chello.at", "aon.at", "btinternet.com", "btopenworld.com", "sky.com", "virginmedia.com", "ntlworld.com", "talktalk.net", "blueyonder.co.uk", "eircom.net", "comcast.net",
        "verizon.net", "att.net", "sbcglobal.net", "bellsouth.net", "cox.net", "charter.net", "earthlink.net", "juno.com", "optonline.net", "roadrunner.com", "rogers.com", "shaw.ca", "sympatico.ca", "telus.net",
        "bigpond.com", "bigpond.net.au", "optusnet.com.au", "iinet.net.au", "xtra.co.nz", "mail.com", "email.com", "zoho.com", "fastmail.com", "fastmail.fm", "hey.com", "tutanota.com", "tuta.io", "mail.ru",
        "yandex.ru", "yandex.com", "bk.ru", "inbox.ru", "list.ru", "ukr.net", "seznam.cz", "wp.pl", "o2.pl", "onet.pl", "interia.pl", "qq.com", "163.com", "126.com", "sina.com", "naver.com", "hanmail.net",
        "rediffmail.com", "telia.com", "online.no", "broadpark.no", "tele2.se", "spray.se", "mail.dk", "privaterelay.appleid.com",
    };

    public static bool Has(string domain) => Houses.Contains(domain);
}
