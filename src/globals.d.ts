/** True in the bundle for the web worker host; set when the bundle is made. */
declare const WEB: boolean;
