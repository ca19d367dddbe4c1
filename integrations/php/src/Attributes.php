<?php

namespace NewsVideo;

/** The attributes of `<news-video>`, and the fields of a clip that they come from. */
final class Attributes
{
    /** In the order in which they are written. */
    public const FIELDS = [
        'src' => 'src',
        'type' => 'type',
        'poster' => 'poster',
        'poster-srcset' => 'posterSrcset',
        'poster-sizes' => 'posterSizes',
        'poster-alt' => 'posterAlt',
        'headline' => 'headline',
        'caption' => 'caption',
        'credit' => 'credit',
        'duration' => 'duration',
        'aspect-ratio' => 'aspectRatio',
        'layout' => 'layout',
        'loading' => 'loading',
        'preload' => 'preload',
        'start' => 'start',
        'end' => 'end',
        'stream-type' => 'streamType',
        'href' => 'href',
        'engine' => 'engine',
        'head' => 'head',
        'storage' => 'storage',
        'cmcd' => 'cmcd',
        'crossorigin' => 'crossOrigin',
        'autoplay' => 'autoplay',
        'loop' => 'loop',
        'muted' => 'muted',
    ];

    /** The attributes with a closed list of values. The first one is the default. */
    public const ENUMERATED = [
        'layout' => ['inline', 'wide', 'full', 'start', 'end'],
        'loading' => ['lazy', 'eager'],
        'preload' => ['intent', 'none', 'metadata', 'auto'],
        'stream-type' => ['on-demand', 'live'],
        'engine' => ['auto', 'native', 'hls'],
        'storage' => ['auto', 'none'],
        'cmcd' => ['none', 'query', 'headers'],
    ];

    public const BOOLEAN_FIELDS = ['autoplay', 'loop', 'muted'];
    public const NUMBER_FIELDS = ['duration', 'start', 'end', 'aspectRatio'];
}
