<?php

namespace NewsVideo\Url;

/** A URL as browsers understand it (URL Standard). `file:` is left out: no page of a server has it. */
final class Url
{
    /** Schemes with a host, and their default ports. */
    public const SPECIAL = ['http' => 80, 'https' => 443, 'ws' => 80, 'wss' => 443, 'ftp' => 21];

    public string $scheme;
    public string $username = '';
    public string $password = '';
    public ?string $host = null;
    public ?int $port = null;
    /** @var string[] the segments; not used if the path is opaque */
    public array $path = [];
    /** The path of a URL such as `data:…`. */
    public ?string $opaquePath = null;
    public ?string $query = null;
    public ?string $fragment = null;

    public function __construct(string $scheme)
    {
        $this->scheme = $scheme;
    }

    /**
     * @param Url|null $base an `http:` or `https:` URL
     * @return Url|null null if the URL is not valid
     */
    public static function parse(string $url, ?Url $base = null): ?Url
    {
        return UrlParser::parse($url, $base);
    }

    public function isSpecial(): bool
    {
        return isset(self::SPECIAL[$this->scheme]);
    }

    /** Scheme, host and port. */
    public function origin(): string
    {
        return $this->scheme . '://' . $this->host . ($this->port === null ? '' : ':' . $this->port);
    }

    public function href(): string
    {
        return $this->scheme . ':' . $this->authority() . $this->pathname()
            . ($this->query === null ? '' : '?' . $this->query)
            . ($this->fragment === null ? '' : '#' . $this->fragment);
    }

    private function authority(): string
    {
        if ($this->host === null) {
            // A path that begins with `//` would be taken for a host.
            return count($this->path) > 1 && $this->path[0] === '' ? '/.' : '';
        }
        $password = $this->password === '' ? '' : ':' . $this->password;
        $credentials = $this->username . $password === '' ? '' : $this->username . $password . '@';
        return '//' . $credentials . $this->host . ($this->port === null ? '' : ':' . $this->port);
    }

    private function pathname(): string
    {
        if ($this->opaquePath !== null) {
            return $this->opaquePath;
        }
        return implode('', array_map(static fn (string $segment): string => '/' . $segment, $this->path));
    }
}
