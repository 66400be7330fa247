"""The API: what it can be asked, its description in OpenAPI, and Open Terms Archive's paths."""
