<?php

namespace NewsVideo;

/** A field of a clip, an option or a parameter that is not valid. The message names it, in English. */
final class InvalidClip extends \InvalidArgumentException
{
}
